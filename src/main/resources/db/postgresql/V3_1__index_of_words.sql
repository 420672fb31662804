-- Which battles have a word; H2, which has no such index, looks through the words.
create index words_of_battle on battle_words using gin (string_to_array(words, ' '));
