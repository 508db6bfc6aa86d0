/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_YouthInputs */

const nl_involvement_role_youth = /** @type {(inputs: Involvement_Role_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jeugdbescherming`)
};

const en_involvement_role_youth = /** @type {(inputs: Involvement_Role_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Youth protection`)
};

/**
* | output |
* | --- |
* | "Youth protection" |
*
* @param {Involvement_Role_YouthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_youth = /** @type {((inputs?: Involvement_Role_YouthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_YouthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_youth(inputs)
	return nl_involvement_role_youth(inputs)
});