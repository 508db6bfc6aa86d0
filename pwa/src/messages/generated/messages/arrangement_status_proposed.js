/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_ProposedInputs */

const nl_arrangement_status_proposed = /** @type {(inputs: Arrangement_Status_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wacht op de verhuurder`)
};

const en_arrangement_status_proposed = /** @type {(inputs: Arrangement_Status_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waits for the landlord`)
};

/**
* | output |
* | --- |
* | "waits for the landlord" |
*
* @param {Arrangement_Status_ProposedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_proposed = /** @type {((inputs?: Arrangement_Status_ProposedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_ProposedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_proposed(inputs)
	return nl_arrangement_status_proposed(inputs)
});