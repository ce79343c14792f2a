#include "accounts/appointment_rules.h"

#include <algorithm>

#include "accounts/problems.h"

namespace ntm::accounts {
namespace {

bool admits(const std::vector<std::string>& allowed, const std::string& word) {
  return allowed.empty() || std::find(allowed.begin(), allowed.end(), word) != allowed.end();
}

bool has_post(const bodies::Body& body, const std::string& code) {
  return std::any_of(body.posts.begin(), body.posts.end(),
                     [&](const bodies::Post& post) { return post.code == code; });
}

bool is_within(const Validity& inner, const Validity& outer) {
  return outer.from <= inner.from && (!outer.to || inner.from < *outer.to);
}

void judge_body(const Appointment& appointment, const AppointmentContext& context,
                std::vector<Problem>& faults) {
  const bodies::Body& body = *context.body;
  if (context.role && (!admits(context.role->body_kinds, body.kind) ||
                       !admits(context.role->unit_levels, context.unit_level)))
    faults.push_back(role_not_for_body(context.role->name, body.name));
  if (!appointment.post.empty() && !has_post(body, appointment.post))
    faults.push_back(post_unknown(appointment.post, body.name));
  if (!is_within(appointment.validity, body.validity))
    faults.push_back(body_not_there(body.name, appointment.validity.from));
}

bool is_repeated(const Appointment& appointment, const std::vector<Appointment>& others) {
  return std::any_of(others.begin(), others.end(), [&](const Appointment& other) {
    return other.role == appointment.role && other.body == appointment.body &&
           other.validity.overlaps(appointment.validity);
  });
}

}  // namespace

std::vector<Appointment> in_force(const std::vector<Appointment>& appointments, Date day) {
  std::vector<Appointment> standing;
  std::copy_if(appointments.begin(), appointments.end(), std::back_inserter(standing),
               [&](const Appointment& appointment) { return appointment.validity.contains(day); });
  return standing;
}

std::vector<Problem> appointment_faults(const Appointment& appointment, const AppointmentContext& context) {
  std::vector<Problem> faults;
  if (!context.role || context.role->code == public_role) faults.push_back(role_unknown(appointment.role));
  bool needs_body = appointment.role != administrator_role;
  if (!context.body && (needs_body || !appointment.body.empty()))
    faults.push_back(body_unknown(appointment.body));
  if (context.body) judge_body(appointment, context, faults);
  if (context.role && context.role->needs_assigned_units() && appointment.assigned.empty())
    faults.push_back(units_needed(context.role->name));
  if (appointment.validity.to && *appointment.validity.to <= appointment.validity.from)
    faults.push_back(ends_before_it_begins());
  if (is_repeated(appointment, context.others)) faults.push_back(appointed_already(appointment.role));
  return faults;
}

}  // namespace ntm::accounts
