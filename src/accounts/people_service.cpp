// Of Service: people with their roles, from a file.
#include "accounts/appointment_rules.h"
#include "accounts/problems.h"
#include "accounts/read_people.h"
#include "accounts/service.h"
#include "accounts/store.h"
#include "audit/event.h"

namespace ntm::accounts {
namespace {

Appointment appointment_from(const WrittenAppointment& written, const units::Registry& registry,
                             Problems& problems) {
  Appointment appointment;
  appointment.role = written.role, appointment.body = written.body, appointment.post = written.post;
  appointment.act = written.act, appointment.validity = written.validity;
  for (const std::string& code : written.units) {
    auto unit = registry.by_code(code, written.validity.from);
    if (unit)
      appointment.assigned.push_back(*unit);
    else
      problems.add([&] {
        Problem unknown = unit_unknown(code, written.validity.from);
        unknown.place = written.place;
        return unknown;
      }());
  }
  return appointment;
}

}  // namespace

int Service::import_people(const datafile::Source& source, const Actor& actor) {
  Problems problems;
  const Known known = this->known();
  std::vector<Person> people;
  for (const WrittenPerson& written : read_people(source, problems)) {
    Person person{written.account, written.is_cast, {}};
    for (const WrittenAppointment& role : written.appointments) {
      Appointment appointment = appointment_from(role, *known.units, problems);
      for (Problem& fault : faults_of(appointment, known, person.appointments)) {
        fault.place = role.place;
        problems.add(std::move(fault));
      }
      person.appointments.push_back(std::move(appointment));
    }
    people.push_back(std::move(person));
  }
  problems.refuse_if_any();
  return database_.write("importing accounts from " + source.name, [&](db::Connection& c) {
    int made = 0;
    for (const Person& person : people) {
      if (store::find_account(c, login_key(person.account.login))) continue;
      Account account;
      account.login = login_key(person.account.login), account.name = person.account.name;
      account.email = person.account.email, account.is_cast = person.is_cast;
      AccountId id = add(c, account, actor);
      for (Appointment appointment : person.appointments) {
        appointment.account = id;
        store::add_appointment(c, appointment);
      }
      ++made;
    }
    return made;
  });
}

}  // namespace ntm::accounts
