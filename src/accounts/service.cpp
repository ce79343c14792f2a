#include "accounts/service.h"

#include "accounts/appointment_rules.h"
#include "accounts/password_rules.h"
#include "accounts/problems.h"
#include "accounts/read_people.h"
#include "accounts/read_roles.h"
#include "accounts/session_store.h"
#include "accounts/store.h"
#include "audit/event.h"
#include "base/text.h"
#include "crypto/random.h"

namespace ntm::accounts {
namespace {

std::string object_of(const Account& account) { return "accounts/" + account.login; }

audit::Event event(const Actor& actor, Instant at, std::string action, std::string object) {
  return {actor, at, std::move(action), std::move(object)};
}

std::string shown(const Appointment& appointment) {
  std::string text = appointment.role + " @ " + appointment.body;
  if (!appointment.post.empty()) text += " (" + appointment.post + ")";
  text += " từ " + appointment.validity.from.to_iso();
  if (appointment.validity.to) text += " đến trước " + appointment.validity.to->to_iso();
  return text;
}

Account account_from(const NewAccount& wanted) {
  NewAccount clean{login_key(wanted.login), trimmed(to_nfc(wanted.name)), trimmed(wanted.email)};
  if (auto faults = account_faults(clean); !faults.empty())
    throw Refused(Refusal::invalid, std::move(faults));
  Account account;
  account.login = clean.login, account.name = clean.name, account.email = clean.email;
  return account;
}

}  // namespace

Service::Service(db::Database& database, units::Service& units, bodies::Service& bodies,
                 criteria::Service& criteria, Clock clock, Clock days, Options options)
    : database_(database),
      units_(units),
      bodies_(bodies),
      criteria_(criteria),
      clock_(clock),
      days_(days),
      options_(std::move(options)) {}

std::shared_ptr<const Roles> Service::roles() {
  std::lock_guard lock(mutex_);
  if (roles_) return roles_;
  auto file = database_.read([](db::Connection& c) { return store::roles_file(c); });
  if (!file) return std::make_shared<const Roles>();
  Problems problems;  // the file was sound when it was kept
  roles_ = std::make_shared<const Roles>(read_roles({file->name, file->body}, problems));
  problems.refuse_if_any();
  return roles_;
}

void Service::import_roles(const datafile::Source& source, const Actor& actor) {
  Problems problems;
  read_roles(source, problems);
  problems.refuse_if_any();
  database_.write("importing roles from " + source.name, [&](db::Connection& c) {
    auto before = store::roles_file(c);
    if (before && before->body == source.text) return;
    store::keep_roles_file(c, {source.name, source.text});
    auto made = event(actor, clock_.now(), "accounts.import_roles", "accounts/roles");
    made.before = before ? before->body : "", made.after = source.text;
    audit::append(c, made);
  });
  forget();
}

void Service::forget() {
  std::lock_guard lock(mutex_);
  roles_.reset();
}

std::vector<AccountWithRoles> Service::list(const std::string& text, const std::string& after_login,
                                            int limit) {
  return database_.read([&](db::Connection& c) {
    std::vector<AccountWithRoles> found;
    for (Account& account : store::list_accounts(c, fold_key(trimmed(text)), after_login, limit)) {
      auto roles = store::appointments_of(c, account.id);
      auto identities = store::identities_of(c, account.id);
      found.push_back({std::move(account), std::move(roles), std::move(identities)});
    }
    return found;
  });
}

std::vector<Token> Service::tokens_of(AccountId id) {
  return database_.read([&](db::Connection& c) { return store::tokens_of(c, id); });
}

AccountWithRoles Service::find(AccountId id) {
  return database_.read([&](db::Connection& c) -> AccountWithRoles {
    auto account = store::find_account(c, id);
    if (!account) throw Refused(Refusal::not_found, account_unknown());
    return {*account, store::appointments_of(c, id), store::identities_of(c, id)};
  });
}

AccountWithRoles Service::find(const std::string& login) {
  auto account = database_.read([&](db::Connection& c) { return store::find_account(c, login_key(login)); });
  if (!account) throw Refused(Refusal::not_found, account_unknown());
  return find(account->id);
}

std::vector<AccountWithRoles> Service::cast() {
  return database_.read([&](db::Connection& c) {
    std::vector<AccountWithRoles> found;
    for (Account& account : store::cast_accounts(c)) {
      auto roles = store::appointments_of(c, account.id);
      found.push_back({std::move(account), std::move(roles)});
    }
    return found;
  });
}

AccountId Service::add(db::Connection& connection, Account account, const Actor& actor) {
  if (store::find_account(connection, account.login))
    throw Refused(Refusal::conflict, login_taken(account.login));
  account.created_at = clock_.now();
  account.id = store::add_account(connection, account);
  auto made = event(actor, account.created_at, "accounts.create", object_of(account));
  made.after = account.name;
  audit::append(connection, made);
  return account.id;
}

Created Service::create(const NewAccount& wanted, const Actor& actor) {
  Account account = account_from(wanted);
  Created created;
  created.password = crypto::random_code(4);
  account.password_hash = crypto::password_hash(created.password, options_.password_cost);
  account.must_change_password = true;
  created.id =
      database_.write("making an account", [&](db::Connection& c) { return add(c, account, actor); });
  return created;
}

AccountId Service::create_administrator(const NewAccount& wanted, const std::string& password,
                                        const Actor& actor) {
  Account account = account_from(wanted);
  if (auto faults = faults_of(password, account); !faults.empty())
    throw Refused(Refusal::invalid, std::move(faults));
  account.password_hash = crypto::password_hash(password, options_.password_cost);
  return database_.write("making the administrator", [&](db::Connection& c) {
    if (!store::holders_of_role(c, administrator_role, today()).empty())
      throw Refused(Refusal::conflict, administrator_exists());
    AccountId id = add(c, account, actor);
    Appointment role;
    role.account = id, role.role = administrator_role, role.validity.from = today();
    store::add_appointment(c, role);
    auto made = event(actor, clock_.now(), "accounts.appoint", object_of(account));
    made.after = shown(role);
    audit::append(c, made);
    return id;
  });
}

bool Service::has_administrator() {
  return database_.read(
      [&](db::Connection& c) { return !store::holders_of_role(c, administrator_role, today()).empty(); });
}

void Service::refuse_own(AccountId id, const Actor& actor) const {
  if (actor.account != 0 && actor.account == id) throw Refused(Refusal::forbidden, own_rights());
}

void Service::refuse_if_last_administrator(db::Connection& connection, AccountId id) {
  auto holders = store::holders_of_role(connection, administrator_role, today());
  if (holders.size() == 1 && holders.front() == id) throw Refused(Refusal::conflict, last_administrator());
}

void Service::change_other(AccountId id, const std::string& action, const std::string& why,
                           const Actor& actor, const std::function<void(db::Connection&, Account&)>& change) {
  refuse_own(id, actor);
  database_.write("changing an account", [&](db::Connection& c) {
    auto account = store::find_account(c, id);
    if (!account) throw Refused(Refusal::not_found, account_unknown());
    change(c, *account);
    store::save_account(c, *account);
    store::end_sessions(c, id);
    auto made = event(actor, clock_.now(), action, object_of(*account));
    made.why = why;
    audit::append(c, made);
  });
  forget();
}

void Service::set_disabled(AccountId id, bool is_disabled, const std::string& why, const Actor& actor) {
  change_other(id, is_disabled ? "accounts.disable" : "accounts.enable", why, actor,
               [&](db::Connection& c, Account& account) {
                 if (is_disabled) refuse_if_last_administrator(c, id);
                 account.is_disabled = is_disabled;
               });
}

std::string Service::reset_password(AccountId id, const Actor& actor) {
  std::string password = crypto::random_code(4);
  std::string hash = crypto::password_hash(password, options_.password_cost);
  change_other(id, "accounts.reset_password", "", actor, [&](db::Connection& c, Account& account) {
    account.password_hash = hash;
    account.must_change_password = true;
    store::end_tokens(c, id);  // Whoever knew the old password may have made one.
  });
  return password;
}

void Service::reset_second_factor(AccountId id, const std::string& why, const Actor& actor) {
  change_other(id, "accounts.reset_second_factor", why, actor, [&](db::Connection& c, Account& account) {
    account.totp_secret.clear();
    store::keep_recovery_codes(c, id, {});
  });
}

Service::Known Service::known() { return {roles(), bodies_.all(), units_.registry()}; }

std::vector<Problem> Service::faults_of(const Appointment& appointment, const Known& known,
                                        const std::vector<Appointment>& others) {
  AppointmentContext context;
  context.role = known.roles->find(appointment.role);
  context.body = appointment.body.empty() ? nullptr : known.bodies->find(appointment.body);
  if (context.body)
    if (const units::Unit* unit = known.units->find(context.body->unit))
      context.unit_level = units::to_text(unit->level);
  context.others = others;
  return appointment_faults(appointment, context);
}

std::int64_t Service::appoint(const Appointment& appointment, const Actor& actor) {
  refuse_own(appointment.account, actor);
  const Known known = this->known();  // read before writing: a write must not wait for a reader
  std::int64_t id = database_.write("appointing", [&](db::Connection& c) {
    auto account = store::find_account(c, appointment.account);
    if (!account) throw Refused(Refusal::not_found, account_unknown());
    auto faults = faults_of(appointment, known, store::appointments_of(c, account->id));
    if (!faults.empty()) throw Refused(Refusal::invalid, std::move(faults));
    std::int64_t added = store::add_appointment(c, appointment);
    store::end_sessions(c, account->id);
    auto made = event(actor, clock_.now(), "accounts.appoint", object_of(*account));
    made.after = shown(appointment), made.why = appointment.act;
    audit::append(c, made);
    return added;
  });
  forget();
  return id;
}

void Service::end_appointment(std::int64_t id, Date last_day, const std::string& act, const Actor& actor) {
  database_.write("ending an appointment", [&](db::Connection& c) {
    auto appointment = store::find_appointment(c, id);
    if (!appointment) throw Refused(Refusal::not_found, appointment_unknown());
    refuse_own(appointment->account, actor);
    if (appointment->validity.to && *appointment->validity.to <= today())
      throw Refused(Refusal::conflict, appointment_ended());
    if (last_day < appointment->validity.from) throw Refused(Refusal::invalid, ends_before_it_begins());
    if (appointment->role == administrator_role) refuse_if_last_administrator(c, appointment->account);
    store::end_appointment(c, id, last_day.plus_days(1));
    store::end_sessions(c, appointment->account);
    auto made = event(actor, clock_.now(), "accounts.end_appointment",
                      object_of(*store::find_account(c, appointment->account)));
    made.before = shown(*appointment), made.after = last_day.to_iso(), made.why = act;
    audit::append(c, made);
  });
  forget();
}

std::vector<Problem> Service::faults_of(std::string_view password, const Account& account) const {
  return password_faults(password, {account.login, account.name, account.email, &options_.common_passwords});
}

}  // namespace ntm::accounts
