/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ soon: NonNullable<unknown>, all: NonNullable<unknown> }} Statistics_Contact_WhatInputs */

const nl_statistics_contact_what = /** @type {(inputs: Statistics_Contact_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Binnen 14 dagen contact gezocht: ${i?.soon} van de ${i?.all} keer dat achterstand begon.`)
};

const en_statistics_contact_what = /** @type {(inputs: Statistics_Contact_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Contact sought within 14 days: ${i?.soon} of the ${i?.all} times arrears began.`)
};

/**
* | output |
* | --- |
* | "Contact sought within 14 days: {soon} of the {all} times arrears began." |
*
* @param {Statistics_Contact_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_contact_what = /** @type {((inputs: Statistics_Contact_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Contact_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_contact_what(inputs)
	return nl_statistics_contact_what(inputs)
});