/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Landlords_WhatInputs */

const nl_statistics_landlords_what = /** @type {(inputs: Statistics_Landlords_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen dossiers waar uw organisatie in zit.`)
};

const en_statistics_landlords_what = /** @type {(inputs: Statistics_Landlords_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only files that your organisation is in.`)
};

/**
* | output |
* | --- |
* | "Only files that your organisation is in." |
*
* @param {Statistics_Landlords_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_landlords_what = /** @type {((inputs?: Statistics_Landlords_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Landlords_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_landlords_what(inputs)
	return nl_statistics_landlords_what(inputs)
});