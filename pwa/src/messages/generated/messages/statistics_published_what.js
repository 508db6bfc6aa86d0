/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, from: NonNullable<unknown>, to: NonNullable<unknown> }} Statistics_Published_WhatInputs */

const nl_statistics_published_what = /** @type {(inputs: Statistics_Published_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze cijfers gaan over alle dossiers van de regio. Ook over dossiers waar uw organisatie niet in zit. Het Regieteam heeft ze op ${i?.day} gepubliceerd. Ze gaan over ${i?.from} tot en met ${i?.to}.`)
};

const en_statistics_published_what = /** @type {(inputs: Statistics_Published_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These figures are about all files of the region. Also about files that your organisation is not in. The Regieteam published them on ${i?.day}. They are about ${i?.from} up to and including ${i?.to}.`)
};

/**
* | output |
* | --- |
* | "These figures are about all files of the region. Also about files that your organisation is not in. The Regieteam published them on {day}. They are about {fr..." |
*
* @param {Statistics_Published_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published_what = /** @type {((inputs: Statistics_Published_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Published_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published_what(inputs)
	return nl_statistics_published_what(inputs)
});