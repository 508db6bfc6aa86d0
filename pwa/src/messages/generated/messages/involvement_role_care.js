/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_CareInputs */

const nl_involvement_role_care = /** @type {(inputs: Involvement_Role_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zorg`)
};

const en_involvement_role_care = /** @type {(inputs: Involvement_Role_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Care`)
};

/**
* | output |
* | --- |
* | "Care" |
*
* @param {Involvement_Role_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_care = /** @type {((inputs?: Involvement_Role_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_care(inputs)
	return nl_involvement_role_care(inputs)
});