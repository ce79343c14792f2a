#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.h"
#include "http/shape.h"

namespace ntm::http {

/// A request as handlers see it: already parsed, decoded and within the server's limits.
struct Request {
  std::string method;                           ///< "GET", upper case.
  std::string path;                             ///< Decoded, without the query.
  std::map<std::string, std::string> captured;  ///< Parts of the path named in the route: {code}.
  std::map<std::string, std::string> query;     ///< Decoded, NFC; the last of several wins.
  std::map<std::string, std::string> headers;   ///< Names in lower case; several of one name joined by ", ".
  std::string body;
  /// The body when the route declares its shape: read, checked and in NFC. See json_of().
  std::shared_ptr<const Json> json;
  std::string id;          ///< Of this request, for the log and for error messages.
  std::string address;     ///< Network address of the client; behind a trusted proxy, the one that it names.
  bool is_secure = false;  ///< The client speaks TLS, with us or with a trusted proxy.
  Actor actor{"", ""};     ///< Who asks; set by the gate before the handler runs.

  /// A part of the path that the route captured; the route's author promises that it is there.
  const std::string& part(const std::string& name) const;
  /// A query parameter; nothing when absent or empty.
  std::optional<std::string> parameter(const std::string& name) const;
  /// A header, asked for in lower case; "" when absent.
  const std::string& header(const std::string& name) const;
};

struct Response {
  int status = 200;
  std::string content_type = "application/json; charset=utf-8";
  std::string body;
  std::map<std::string, std::string> headers;
  std::vector<std::string> cookies = {};  ///< Values of Set-Cookie, one header each; see cookies.h.
};

/// The unit that a request is about, as far as rights go. The gate looks it up and answers for one outside
/// the actor's scope as for one that does not exist.
struct Subject {
  /// How the unit is found: not at all, in the path, in the query, in the body, or by what the path names.
  /// When the query does not name it, the request is about the whole of what the actor may see, and the gate
  /// fills in the actor's own unit. Units in the body are held against the scope by the service, in the
  /// transaction of the change; so is the unit of what the path names, which answers for an object outside
  /// the scope as for one that does not exist. A route without a subject is only for those who have its
  /// permission in every unit.
  enum class Kind { none, unit_in_path, unit_in_query, units_in_body, unit_of_object };
  Kind kind = Kind::none;
  std::string parameter = {};  ///< "code", "within"
};
inline Subject unit_in_path(std::string parameter) {
  return {Subject::Kind::unit_in_path, std::move(parameter)};
}
inline Subject unit_in_query(std::string parameter) {
  return {Subject::Kind::unit_in_query, std::move(parameter)};
}
/// `parameter` is the member of the body, at whatever depth, that holds the code of a unit.
inline Subject units_in_body(std::string parameter) {
  return {Subject::Kind::units_in_body, std::move(parameter)};
}
inline Subject unit_of_object() { return {Subject::Kind::unit_of_object}; }

/// One row of the program's surface. A route without a permission or, for a write, without an audit action is
/// refused when the table is put together.
struct Route {
  std::string method;
  std::string path;          ///< "/api/units/{code}"
  std::string permission;    ///< Code from the module's permissions.h, e.g. "units.read".
  std::string audit_action;  ///< For methods other than GET; empty for reads.
  std::string summary_vi;
  std::function<Response(const Request&)> handle;
  Subject subject = {};
  std::vector<Parameter> parameters = {};  ///< Of the query; those of the path are known by themselves.
  Shape input = {};   ///< Of the body; a body that differs is refused before the handler runs.
  Shape answer = {};  ///< Of the body of a 2xx answer.
  std::vector<std::string> other_media_types = {};  ///< In which the same answer can be had: "text/csv".
  std::size_t body_bytes = 0;                       ///< Most bytes of a body; 0: the server's own limit.

  /// The path holds a secret: the log keeps the row's path instead.
  bool is_path_secret = false;
  Route with_secret_path() && { return is_path_secret = true, std::move(*this); }

  /// The row with what is asked in the query, taken as a body, and answered:
  /// Route{…}.asking({…}).answering(…).
  Route asking(std::vector<Parameter> query) && { return parameters = std::move(query), std::move(*this); }
  Route taking(Shape body) && { return input = std::move(body), std::move(*this); }
  Route answering(Shape body, std::vector<std::string> also_as = {}) && {
    answer = std::move(body), other_media_types = std::move(also_as);
    return std::move(*this);
  }
};

}  // namespace ntm::http
