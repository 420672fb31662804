-- Pages of lists that nobody has asked for before, of one kind of filter. Arguments: the kind, and a seed.
local threads = 0
function setup(thread)
   thread:set("number", threads)
   threads = threads + 1
end

local countries = {"ML", "SY", "UA", "AF", "NE", "BF", "NG", "SO", "IQ", "YE", "LY", "SD", "ET", "TD", "CM", "CO"}
local words = {"somali", "village", "reuters", "government", "district", "dead", "army", "2013"}

local function pick(list)
   return list[math.random(#list)]
end

local function day(year)
   return string.format("%d-%02d-%02d", year, math.random(12), math.random(28))
end

local function since()
   return day(math.random(1989, 2024))
end

local function days()
   local year = math.random(1989, 2024)
   return "from=" .. day(year) .. "&to=" .. day(math.random(year + 1, 2025))
end

local function box()
   local west, south = math.random(-180, 150), math.random(-80, 60)
   return string.format("%d.%02d,%d,%d,%d", west, math.random(99), south, west + math.random(30), south + math.random(25))
end

local kinds = {
   country = function() return "battles?country=" .. pick(countries) .. "&from=" .. since() end,
   days = function() return "battles?" .. days() end,
   killed = function() return "battles?sort=-killed&killedMin=" .. math.random(0, 200) .. "&to=" .. since() end,
   bbox = function() return "battles?bbox=" .. box() .. "&from=" .. since() end,
   q = function() return "battles?q=" .. pick(words) .. "+" .. pick(words) .. "&from=" .. since() end,
   offset = function() return "battles?country=ML&limit=" .. math.random(5, 40) .. "&offset=" .. math.random(0, 10000) end,
   type = function() return "casualty-claims?type=KILLED&country=" .. pick(countries) .. "&from=" .. since() end,
   source = function() return "casualty-claims?source=ucdp-ged-" .. math.random(1000) .. "&to=" .. since() end,
   relation = function() return "casualty-claims?relation=THIRD_PARTY&" .. days() end,
}

function init(args)
   path = kinds[args[1]]
   math.randomseed(tonumber(args[2]) * 100 + number)
end

function request()
   return wrk.format(nil, "/api/v1/" .. path())
end
