/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Statistics_Compared_WhatInputs */

const nl_statistics_compared_what = /** @type {(inputs: Statistics_Compared_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De periode ervoor is even lang: ${i?.from} tot en met ${i?.to}.`)
};

const en_statistics_compared_what = /** @type {(inputs: Statistics_Compared_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The one before is as long: ${i?.from} up to and including ${i?.to}.`)
};

/**
* | output |
* | --- |
* | "The one before is as long: {from} up to and including {to}." |
*
* @param {Statistics_Compared_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_compared_what = /** @type {((inputs: Statistics_Compared_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Compared_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_compared_what(inputs)
	return nl_statistics_compared_what(inputs)
});