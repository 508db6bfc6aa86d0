/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_ReasonInputs */

const nl_clearance_reason = /** @type {(inputs: Clearance_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom trekt u de vrijgave in?`)
};

const en_clearance_reason = /** @type {(inputs: Clearance_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why do you revoke the clearance?`)
};

/**
* | output |
* | --- |
* | "Why do you revoke the clearance?" |
*
* @param {Clearance_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_reason = /** @type {((inputs?: Clearance_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_reason(inputs)
	return nl_clearance_reason(inputs)
});