/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Address_HintInputs */

const nl_placement_address_hint = /** @type {(inputs: Placement_Address_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen het team van de casemanager en wie de plek geeft zien dit.`)
};

const en_placement_address_hint = /** @type {(inputs: Placement_Address_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the case manager's team and who gives the place see this.`)
};

/**
* | output |
* | --- |
* | "Only the case manager's team and who gives the place see this." |
*
* @param {Placement_Address_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_address_hint = /** @type {((inputs?: Placement_Address_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Address_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_address_hint(inputs)
	return nl_placement_address_hint(inputs)
});