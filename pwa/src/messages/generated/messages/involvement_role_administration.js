/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_AdministrationInputs */

const nl_involvement_role_administration = /** @type {(inputs: Involvement_Role_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewindvoerder`)
};

const en_involvement_role_administration = /** @type {(inputs: Involvement_Role_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protective administrator`)
};

/**
* | output |
* | --- |
* | "Protective administrator" |
*
* @param {Involvement_Role_AdministrationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_administration = /** @type {((inputs?: Involvement_Role_AdministrationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_AdministrationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_administration(inputs)
	return nl_involvement_role_administration(inputs)
});