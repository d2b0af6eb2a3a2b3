import { promise } from './variants';

promise('the ordinary wordings of news', {
  'what a name is given is counted, and is of whoever gets it': [
    ['Final results give the Green Union 44 seats.', '44 seats', { scope: 'Green Union' }],
    ['Partial results gave the Labour Party 31 seats.', '31 seats', { scope: 'Labour Party' }],
    ['The result hands Labour 44 seats.', '44 seats', { measure: 'seats', scope: 'Labour' }],
    ['Cuts will cost Ostel 40 jobs.', '40 jobs', { measure: 'jobs-cut' }],
    ['The contract hands Volta 300 buses.', '300 buses', { value: 300 }],
    ['A Boeing 737 jet crashed.', '737', null],
    ['It launched the Falcon 9 rocket.', '9', null],
  ],
  'who tells an agency, whatever it is called, says so': [
    [
      'Five people were killed, governor Moussa Idran told the Orlo news agency.',
      'Five people',
      { saidBy: 'Moussa Idran', via: 'Orlo news agency' },
    ],
    [
      'Nine were hurt, spokesman Jan Holt told Belm state television.',
      'Nine',
      { saidBy: 'Jan Holt', via: 'Belm state television' },
    ],
    [
      'Five people were killed, mayor Ana Belm told a local radio station.',
      'Five people',
      { saidBy: 'Ana Belm' },
    ],
  ],
  'a term is of whom the court names, not of where they are from': [
    ['A former mayor of Ostel has been jailed for seven years.', 'seven years', { scope: 'total' }],
    ['A teacher from Marlow has been jailed for nine years.', 'nine years', { scope: 'total' }],
    ['The ex-president of Orlo was sentenced to 12 years.', '12 years', { scope: 'total' }],
    ['Ana Belm of Ostel was jailed for six years.', 'six years', { scope: 'Ana Belm' }],
    ['A court sentenced Jan Holt to four years.', 'four years', { scope: 'Jan Holt' }],
  ],
  'a day behind two counts that share their verb is of both': [
    [
      'Nine people were killed and 12 injured in the city of Marn on Monday.',
      'Nine people',
      { asOf: '2024-05-13', asOfFrom: 'stated' },
    ],
    [
      'Nine people were killed and 12 injured in the city of Marn on Monday.',
      '12',
      { asOf: '2024-05-13', asOfFrom: 'stated' },
    ],
    ['Nine people were killed and 12 injured in the city of Marn on Monday.', 'on Monday', null],
    [
      'Four men were shot dead and 63 wounded in Orlo on Saturday, doctors said.',
      'Four men',
      { asOf: '2024-05-11' },
    ],
  ],
  'what was there when something happened was there on its day': [
    [
      'There were 118 people in the pit when water broke in on Monday.',
      '118 people',
      { asOf: '2024-05-13' },
    ],
    [
      'There were 40 guests in the hotel when fire broke out on Sunday.',
      '40 guests',
      { asOf: '2024-05-12' },
    ],
    [
      'The strike began on 3 May, when 2,000 dockers walked out.',
      '2,000 dockers',
      { asOf: '2024-05-03' },
    ],
    [
      'The rallies began on 10 March, when drivers parked 400 lorries on a bridge.',
      '400 lorries',
      { asOf: '2024-03-10' },
    ],
    [
      'Leaders agreed on Monday to invest 2 billion euros in ships.',
      '2 billion euros',
      { asOf: '2024-05-13' },
    ],
    [
      'The council voted on Monday to spend $4 million on buses.',
      '$4 million',
      { asOf: '2024-05-13' },
    ],
  ],
  'what a thing is like holds on any day': [
    ['The bus fell into a 150-foot-deep gorge on Sunday.', '150', { asOfFrom: 'published' }],
    ['A 33-seater hit a lorry on Monday.', '33', { asOfFrom: 'published' }],
  ],
  'what is paid, raised or built over some years takes no longer': [
    [
      'Leaders agreed to invest 2 billion euros in a joint fleet over ten years.',
      'ten years',
      { hedge: 'exact' },
    ],
    ['The union seeks raises of 24% over three years.', 'three years', { hedge: 'exact' }],
    ['It will spend $4 million on buses over six years.', 'six years', { hedge: 'exact' }],
    ['He was jailed for over ten years.', 'over ten years', { hedge: 'more-than' }],
    ['The trial lasted over two years.', 'over two years', { hedge: 'more-than' }],
    ['It built 40 schools in over two years.', 'over two years', { hedge: 'more-than' }],
  ],
  'turnout is turnout, whatever it is the turnout of': [
    ["Turnout in Thursday's poll was 67.4 percent.", '67.4 percent', { measure: 'turnout' }],
    ["Turnout in Sunday's vote was 51 percent.", '51 percent', { measure: 'turnout' }],
    ['Turnout at the presidential ballot reached 48%.', '48%', { measure: 'turnout' }],
    ['She won 54 percent of the vote.', '54 percent', { measure: 'vote-share' }],
    [
      'Turnout was low and she won 54 percent of the vote.',
      '54 percent',
      { measure: 'vote-share' },
    ],
  ],
  'who walks off the job strikes, whatever the trade': [
    ['About 900 nurses walked off the job after talks broke down.', '900', { measure: 'strikers' }],
    ['Some 600 firefighters walked off the job on Monday.', '600', { measure: 'strikers' }],
    ['Dockers walked off the job on Monday.', 'on Monday', { measure: 'strike-start' }],
    ['Teachers walked off their jobs on Monday.', 'on Monday', { measure: 'strike-start' }],
  ],
  'those in treatment are in hospital, and who is on the roll may vote': [
    [
      '1,905 patients have recovered and 189 are still in treatment centres.',
      '189',
      { measure: 'hospitalised' },
    ],
    ['Fourteen are in isolation units.', 'Fourteen', { measure: 'hospitalised' }],
    ['In all 7.6 million people were on the roll.', '7.6 million', { measure: 'voters' }],
    ['Some 75 people were put up in a school.', '75 people', { measure: 'evacuated' }],
  ],
  'sheds and barns are buildings, and a storm that comes ashore begins': [
    ['Two homes and 11 sheds have been lost.', '11 sheds', { measure: 'buildings-destroyed' }],
    ['The fire destroyed six barns.', 'six barns', { measure: 'buildings-destroyed' }],
    ['The storm came ashore near Port Cassin on Monday.', 'on Monday', { measure: 'storm-start' }],
  ],
  'an amount that is the subject of what befalls others is no rate': [
    [
      'Families are to receive 500,000 taka for each worker lost, the cabinet decided.',
      '500,000 taka',
      { measure: 'compensation' },
    ],
    ['The taka fell to 120 to the dollar.', '120', { measure: 'exchange-rate' }],
  ],
});
