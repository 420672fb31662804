-- What many users together ask for: some pages again and again, some never before. Arguments: the id of a battle, a
-- seed.
local threads = 0
function setup(thread)
   thread:set("number", threads)
   threads = threads + 1
end

local countries = {"ML", "SY", "UA", "AF", "NE", "BF", "NG", "SO", "IQ", "YE", "LY", "SD", "ET", "TD", "CM", "CO"}

function init(args)
   battle = args[1]
   math.randomseed(tonumber(args[2]) * 100 + number)
end

local function day()
   return string.format("%d-%02d-%02d", math.random(1965, 2022), math.random(12), math.random(28))
end

function request()
   local choice = math.random(100)
   local root = "/api/v1"
   if choice <= 40 then
      return wrk.format(nil, root .. "/battles/" .. battle)
   elseif choice <= 55 then
      return wrk.format(nil, root .. "/battles?offset=" .. math.random(0, 500) * 20)
   elseif choice <= 75 then
      return wrk.format(nil, root .. "/battles?country=" .. countries[math.random(#countries)] .. "&from=" .. day())
   elseif choice <= 90 then
      return wrk.format(nil, root .. "/casualty-claims?type=KILLED&limit=20&claimedFrom=" .. day())
   elseif choice <= 95 then
      return wrk.format(nil, root .. "/battles/" .. battle .. "/casualties?asOf=" .. day())
   else
      return wrk.format(nil, root .. "/battles/" .. battle .. "/article")
   end
end
