import { promise } from './variants';

promise('what became of things', {
  'where a part of them is torn off or broken they are damaged': [
    ['Roofs were torn off 14 classrooms.', '14', { measure: 'schools-damaged' }],
    ['Hail punched holes in 400 homes.', '400', { measure: 'homes-damaged' }],
    ['The quake opened cracks in six clinics.', 'six', { measure: 'hospitals-damaged' }],
    ['Windows were smashed at 25 stores.', '25', { measure: 'businesses-damaged' }],
    ['Thirty cars had their windscreens smashed.', 'Thirty', { measure: 'vehicles-damaged' }],
    ['The blast shattered windows in 60 flats.', '60 flats', { measure: 'homes-damaged' }],
  ],
  'what gets into them is water, or somebody': [
    ['Water poured into 340 homes.', '340', { measure: 'homes-flooded', window: 'cumulative' }],
    ['Mud surged into nine shops.', 'nine', { measure: 'businesses-flooded' }],
    ['Looters broke into 18 shops.', '18', { measure: 'businesses-damaged' }],
    ['Visitors poured into nine shops.', 'nine', { measure: 'businesses' }],
  ],
  'what is not open is closed, and what does not run is cancelled': [
    ['Twelve schools will not open tomorrow.', 'Twelve', { measure: 'schools-closed' }],
    ['The ministry ordered 90 schools to close.', '90', { measure: 'schools-closed' }],
    ['Three clinics had to close.', 'Three', { measure: 'hospitals-closed' }],
    ['Classes were called off at 60 schools.', '60', { measure: 'schools-closed' }],
    ['60 trains did not run.', '60', { measure: 'trains-cancelled' }],
    ['Fog wiped out 130 flights.', '130', { measure: 'flights-cancelled' }],
    ['The airport scrubbed 407 departures.', '407', { measure: 'flights-cancelled' }],
  ],
  'animals that are lost are killed': [
    ['Some 7,000 cattle were washed away.', '7,000', { measure: 'animals-killed' }],
    ['Herders have lost 40,000 goats.', '40,000', { measure: 'animals-killed' }],
    ['Eleven calves died.', 'Eleven', { measure: 'animals-killed' }],
  ],
  'a boat that was lost is no equipment, and a drone that was launched neither': [
    ['Eleven boats sank in the harbour.', 'Eleven', { measure: 'ships-destroyed' }],
    ['Eleven boats are searching the harbour.', 'Eleven', { measure: 'equipment' }],
    ['Air defences shot down 38 drones.', '38', { measure: 'other:shoot-down-drone' }],
    ['The army has 38 drones.', '38', { measure: 'equipment' }],
  ],
});
