#pragma once
#include <vector>

#include "accounts/account.h"
#include "accounts/role.h"
#include "base/problem.h"
#include "bodies/body.h"

namespace ntm::accounts {

/// The appointments that are in force that day, oldest first.
std::vector<Appointment> in_force(const std::vector<Appointment>& appointments, Date day);

/// What an appointment is held against.
struct AppointmentContext {
  const Role* role = nullptr;          ///< nullptr: there is no role of that code.
  const bodies::Body* body = nullptr;  ///< nullptr: there is no body of that code, or none was given.
  std::string unit_level;              ///< Level of the body's unit; empty without a body.
  std::vector<Appointment> others;     ///< The account's other appointments.
};

/// Everything that speaks against an appointment: an unknown role, body or post, a role of another kind of
/// body or level, a time outside the body's, units missing where the role needs them, the same role in the
/// same body at the same time.
/// @req R83 R110
std::vector<Problem> appointment_faults(const Appointment& appointment, const AppointmentContext& context);

}  // namespace ntm::accounts
