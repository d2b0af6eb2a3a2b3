import { promise } from './variants';

promise('who is counted as people', {
  'whoever is named for what they do, hold or come from is people': [
    ['Three welders were hurt in the blast.', 'Three welders', { unit: 'people' }],
    ['About 60 ranchers met in Lohari.', 'About 60 ranchers', { unit: 'people' }],
    ['The bus carried 31 carnival-goers.', '31 carnival-goers', { unit: 'people' }],
    ['The firm let go 40 stagehands.', '40 stagehands', { unit: 'people' }],
    ['Nine machinists were taken to hospital.', 'Nine machinists', { unit: 'people' }],
    ['Two shopkeepers and 11 stallholders died.', '11 stallholders', { unit: 'people' }],
    ['Some 1,400 townsfolk fled.', 'Some 1,400 townsfolk', { unit: 'people' }],
    ['The hall held 300 job-seekers.', '300 job-seekers', { unit: 'people' }],
    ['Four bricklayers fell to their deaths.', 'Four bricklayers', { unit: 'people' }],
    ['Six of her classmates are missing.', 'Six of her classmates', { unit: 'people' }],
    ['Twelve escapees were caught.', 'Twelve escapees', { unit: 'people' }],
    ['The council has five newcomers.', 'five newcomers', { unit: 'people' }],
    ['The raid freed 18 captives and two infants.', 'two infants', { unit: 'people' }],
    ['Police held 70 self-styled vigilantes.', '70 self-styled vigilantes', { unit: 'people' }],
    ['Two sappers and a medic were killed.', 'Two sappers', { unit: 'people' }],
    ['One hillwalker was killed.', 'One hillwalker', { unit: 'people' }],
  ],
  'whoever is dear to somebody is people': [
    ['Families seek 57 loved ones.', '57 loved ones', { unit: 'people' }],
    ['The quake took three loved ones from her.', 'three loved ones', { unit: 'people' }],
  ],
  'things that end like agents stay things': [
    ['The fire burnt 12 trailers.', '12 trailers', { unit: 'trailer' }],
    ['The port unloaded 400 containers.', '400 containers', { unit: 'container' }],
    ['The blast broke 30 mirrors.', '30 mirrors', { unit: 'mirror' }],
    ['They seized nine boosters.', 'nine boosters', { unit: 'booster' }],
    ['Eight water bombers came.', 'Eight water bombers', { unit: 'water bomber' }],
    ['The town has two reservoirs.', 'two reservoirs', { unit: 'reservoir' }],
    ['It sank three destroyers.', 'three destroyers', { unit: 'destroyer' }],
    ['He planted 700 cedars.', '700 cedars', { unit: 'cedar' }],
    ['The hospital has 14 ventilators.', '14 ventilators', { unit: 'ventilator' }],
  ],
  'what belongs to people is not people': [
    ["The board cut 85 loaders' posts.", "85 loaders' posts", { unit: 'post' }],
    ['It lost 12 teachers’ jobs.', '12 teachers’ jobs', { unit: 'job' }],
  ],
});
