/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_AfterwardsInputs */

const nl_standpoint_afterwards = /** @type {(inputs: Standpoint_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`na het besluit`)
};

const en_standpoint_afterwards = /** @type {(inputs: Standpoint_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`after the decision`)
};

/**
* | output |
* | --- |
* | "after the decision" |
*
* @param {Standpoint_AfterwardsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_afterwards = /** @type {((inputs?: Standpoint_AfterwardsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_AfterwardsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_afterwards(inputs)
	return nl_standpoint_afterwards(inputs)
});