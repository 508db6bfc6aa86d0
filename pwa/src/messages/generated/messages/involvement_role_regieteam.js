/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_RegieteamInputs */

const nl_involvement_role_regieteam = /** @type {(inputs: Involvement_Role_RegieteamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regieteam`)
};

const en_involvement_role_regieteam = /** @type {(inputs: Involvement_Role_RegieteamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regieteam`)
};

/**
* | output |
* | --- |
* | "Regieteam" |
*
* @param {Involvement_Role_RegieteamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_regieteam = /** @type {((inputs?: Involvement_Role_RegieteamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_RegieteamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_regieteam(inputs)
	return nl_involvement_role_regieteam(inputs)
});