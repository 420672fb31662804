-- Filtered pages that nobody has asked for before: the days differ from request to request, thread to thread and run
-- to run. Arguments: the path with its query, the name of the parameter that takes a day, and a seed.
local threads = 0
function setup(thread)
   thread:set("number", threads)
   threads = threads + 1
end

local countries = {"ML", "SY", "UA", "AF", "NE", "BF", "NG", "SO", "IQ", "YE", "LY", "SD", "ET", "TD", "CM", "CO"}
local outcomes = {"VICTORY", "INCONCLUSIVE", "CEASEFIRE", "OTHER"}
local types = {"KILLED", "INJURED", "CAPTURED"}

function init(args)
   path = args[1]
   day = args[2]
   math.randomseed(tonumber(args[3]) * 100 + number)
end

function request()
   local query = path
      :gsub("COUNTRY", countries[math.random(#countries)])
      :gsub("OUTCOME", outcomes[math.random(#outcomes)])
      :gsub("TYPE", types[math.random(#types)])
   local from = string.format("%d-%02d-%02d", math.random(1965, 2022), math.random(12), math.random(28))
   return wrk.format(nil, query .. "&" .. day .. "=" .. from)
end
