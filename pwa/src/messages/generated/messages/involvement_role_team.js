/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_TeamInputs */

const nl_involvement_role_team = /** @type {(inputs: Involvement_Role_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Team van de casemanager`)
};

const en_involvement_role_team = /** @type {(inputs: Involvement_Role_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case team`)
};

/**
* | output |
* | --- |
* | "Case team" |
*
* @param {Involvement_Role_TeamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_team = /** @type {((inputs?: Involvement_Role_TeamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_TeamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_team(inputs)
	return nl_involvement_role_team(inputs)
});