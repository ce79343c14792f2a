#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ntm::http {

/// A request as handlers see it: already parsed, decoded and within the server's limits.
struct Request {
  std::string method;                           ///< "GET", upper case.
  std::string path;                             ///< Decoded, without the query.
  std::map<std::string, std::string> captured;  ///< Parts of the path named in the route: {code}.
  std::map<std::string, std::string> query;     ///< Decoded, NFC; the last of several wins.
  std::map<std::string, std::string> headers;   ///< Names in lower case; several of one name joined by ", ".
  std::string body;
  std::string id;  ///< Of this request, for the log and for error messages.

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
};

/// One row of the program's surface. A route without a permission or, for a write, without an audit action is
/// refused when the table is put together.
struct Route {
  std::string method;
  std::string path;          ///< "/api/units/{code}"
  std::string permission;    ///< Code from the module's permissions.h, e.g. "units.read".
  std::string audit_action;  ///< For methods other than GET; empty for reads.
  std::string summary_vi;
  std::function<Response(const Request&)> handle;
};

}  // namespace ntm::http
