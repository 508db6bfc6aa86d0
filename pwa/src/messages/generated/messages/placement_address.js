/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_AddressInputs */

const nl_placement_address = /** @type {(inputs: Placement_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adres van de plek`)
};

const en_placement_address = /** @type {(inputs: Placement_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address of the place`)
};

/**
* | output |
* | --- |
* | "Address of the place" |
*
* @param {Placement_AddressInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_address = /** @type {((inputs?: Placement_AddressInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_AddressInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_address(inputs)
	return nl_placement_address(inputs)
});