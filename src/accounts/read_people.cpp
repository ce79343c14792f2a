#include "accounts/read_people.h"

#include "datafile/yaml.h"

namespace ntm::accounts {
namespace {

using datafile::Node;

WrittenAppointment read_appointment(const Node& node) {
  node.only({"role", "body", "post", "units", "from", "to", "act"});
  WrittenAppointment written;
  written.place = node.place();
  written.role = node.text("role");
  written.body = node.text_or("body", "");
  written.post = node.text_or("post", "");
  written.act = node.text_or("act", "");
  written.units = node.texts("units");
  written.validity = {node.date("from"), node.maybe_date("to")};
  return written;
}

WrittenPerson read_person(const Node& node, bool is_cast) {
  node.only({"login", "name", "email", "roles"});
  WrittenPerson person{
      node.place(), {node.text("login"), node.text("name"), node.text_or("email", "")}, is_cast, {}};
  for (const Node& role : node.list("roles")) person.appointments.push_back(read_appointment(role));
  for (Problem& fault : account_faults(person.account)) {
    fault.place = node.place();
    node.report(std::move(fault));
  }
  return person;
}

}  // namespace

std::vector<WrittenPerson> read_people(const datafile::Source& source, Problems& problems) {
  const Node root = datafile::Document(source, "accounts/1", problems).root();
  root.only({"schema", "note", "cast", "people"});
  const bool is_cast = root.flag("cast");
  std::vector<WrittenPerson> people;
  for (const Node& node : root.list("people")) people.push_back(read_person(node, is_cast));
  return people;
}

}  // namespace ntm::accounts
