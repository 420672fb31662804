-- Follows rel="next" from the path that is given, one page after the other; begins anew at the end. With one
-- connection, so that each page is asked for once. Argument: the path.
function init(args)
   start = args[1]
   path = start
end

function request()
   return wrk.format(nil, path)
end

function response(status, headers, body)
   local link = headers["Link"] or ""
   path = link:match('<([^>]*)>; rel="next"') or start
end
