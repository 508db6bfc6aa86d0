/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_Error_WhatInputs */

const nl_visit_money_error_what = /** @type {(inputs: Visit_Money_Error_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarvoor dit bedrag is.`)
};

const en_visit_money_error_what = /** @type {(inputs: Visit_Money_Error_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what this amount is for.`)
};

/**
* | output |
* | --- |
* | "Write down what this amount is for." |
*
* @param {Visit_Money_Error_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_error_what = /** @type {((inputs?: Visit_Money_Error_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Error_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_error_what(inputs)
	return nl_visit_money_error_what(inputs)
});