#pragma once
#include "http/shape.h"

/// The JSON of accounts, declared; json.cpp makes the answers, the routes read the bodies.
namespace ntm::accounts::shapes {

http::Shape session();   ///< Who is signed in, or what a sign-in page needs to know.
http::Shape present();   ///< Somebody who has signed in.
http::Shape overview();  ///< One's own account.
http::Shape account();
http::Shape account_page();
http::Shape roles();
http::Shape created_account();
http::Shape created();  ///< Only the id of what was made.
http::Shape issued_password();
http::Shape begun_second_factor();
http::Shape recovery_codes();
http::Shape issued_token();

http::Shape providers();  ///< Outside providers, for whoever links identities.

/// Bodies.
http::Shape credentials();
http::Shape cast_member();
http::Shape first_administrator();
http::Shape chosen_role();
http::Shape proof();
http::Shape password_change();
http::Shape code();
http::Shape new_token();
http::Shape new_account();
http::Shape new_appointment();
http::Shape end_of_appointment();
http::Shape reason();
http::Shape identity();
http::Shape returned();  ///< What the browser brought back from a provider.

}  // namespace ntm::accounts::shapes
