/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_OrderInputs */

const nl_release_fault_order = /** @type {(inputs: Release_Fault_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De laatste maand ligt voor de eerste.`)
};

const en_release_fault_order = /** @type {(inputs: Release_Fault_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last month is before the first.`)
};

/**
* | output |
* | --- |
* | "The last month is before the first." |
*
* @param {Release_Fault_OrderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_order = /** @type {((inputs?: Release_Fault_OrderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_OrderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_order(inputs)
	return nl_release_fault_order(inputs)
});