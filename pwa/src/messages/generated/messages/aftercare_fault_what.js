/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Fault_WhatInputs */

const nl_aftercare_fault_what = /** @type {(inputs: Aftercare_Fault_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de nazorg is.`)
};

const en_aftercare_fault_what = /** @type {(inputs: Aftercare_Fault_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the aftercare is.`)
};

/**
* | output |
* | --- |
* | "Write down what the aftercare is." |
*
* @param {Aftercare_Fault_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_fault_what = /** @type {((inputs?: Aftercare_Fault_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Fault_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_fault_what(inputs)
	return nl_aftercare_fault_what(inputs)
});