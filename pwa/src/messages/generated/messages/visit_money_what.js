/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_WhatInputs */

const nl_visit_money_what = /** @type {(inputs: Visit_Money_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarvoor is dit bedrag?`)
};

const en_visit_money_what = /** @type {(inputs: Visit_Money_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is this amount for?`)
};

/**
* | output |
* | --- |
* | "What is this amount for?" |
*
* @param {Visit_Money_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_what = /** @type {((inputs?: Visit_Money_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_what(inputs)
	return nl_visit_money_what(inputs)
});