/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_WhatInputs */

const nl_statistics_what = /** @type {(inputs: Statistics_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat telt hier?`)
};

const en_statistics_what = /** @type {(inputs: Statistics_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What counts here?`)
};

/**
* | output |
* | --- |
* | "What counts here?" |
*
* @param {Statistics_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_what = /** @type {((inputs?: Statistics_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_what(inputs)
	return nl_statistics_what(inputs)
});