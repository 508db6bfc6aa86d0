/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Fault_WhatInputs */

const nl_legal_fault_what = /** @type {(inputs: Legal_Fault_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat er gebeurde.`)
};

const en_legal_fault_what = /** @type {(inputs: Legal_Fault_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what happened.`)
};

/**
* | output |
* | --- |
* | "Write down what happened." |
*
* @param {Legal_Fault_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_fault_what = /** @type {((inputs?: Legal_Fault_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Fault_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_fault_what(inputs)
	return nl_legal_fault_what(inputs)
});