-- The same page for a thousand clients, each of which sends headers of its own. Argument: the path.
function init(args)
   requests = {}
   for i = 1, 1000 do
      requests[i] = wrk.format(nil, args[1], {
         ["User-Agent"] = "Client/" .. i,
         ["Accept"] = "application/json",
         ["Accept-Language"] = "en-GB,en;q=0.9"
      })
   end
   at = 0
end

function request()
   at = at % #requests + 1
   return requests[at]
end
