/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_SpecialInputs */

const nl_involvement_role_special = /** @type {(inputs: Involvement_Role_SpecialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meldpunt Bijzondere Zorg`)
};

const en_involvement_role_special = /** @type {(inputs: Involvement_Role_SpecialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Special-care desk`)
};

/**
* | output |
* | --- |
* | "Special-care desk" |
*
* @param {Involvement_Role_SpecialInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_special = /** @type {((inputs?: Involvement_Role_SpecialInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_SpecialInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_special(inputs)
	return nl_involvement_role_special(inputs)
});