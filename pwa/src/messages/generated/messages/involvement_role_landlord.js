/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_LandlordInputs */

const nl_involvement_role_landlord = /** @type {(inputs: Involvement_Role_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verhuurder`)
};

const en_involvement_role_landlord = /** @type {(inputs: Involvement_Role_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Landlord`)
};

/**
* | output |
* | --- |
* | "Landlord" |
*
* @param {Involvement_Role_LandlordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_landlord = /** @type {((inputs?: Involvement_Role_LandlordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_LandlordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_landlord(inputs)
	return nl_involvement_role_landlord(inputs)
});