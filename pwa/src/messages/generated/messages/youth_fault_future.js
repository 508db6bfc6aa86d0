/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Fault_FutureInputs */

const nl_youth_fault_future = /** @type {(inputs: Youth_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is nog niet geweest.`)
};

const en_youth_fault_future = /** @type {(inputs: Youth_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day has not come yet.`)
};

/**
* | output |
* | --- |
* | "This day has not come yet." |
*
* @param {Youth_Fault_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_fault_future = /** @type {((inputs?: Youth_Fault_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Fault_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_fault_future(inputs)
	return nl_youth_fault_future(inputs)
});