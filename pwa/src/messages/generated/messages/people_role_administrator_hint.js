/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_Administrator_HintInputs */

const nl_people_role_administrator_hint = /** @type {(inputs: People_Role_Administrator_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beheert mensen en instellingen, ziet geen dossiers.`)
};

const en_people_role_administrator_hint = /** @type {(inputs: People_Role_Administrator_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keeps people and settings, sees no files.`)
};

/**
* | output |
* | --- |
* | "Keeps people and settings, sees no files." |
*
* @param {People_Role_Administrator_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_administrator_hint = /** @type {((inputs?: People_Role_Administrator_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_Administrator_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_administrator_hint(inputs)
	return nl_people_role_administrator_hint(inputs)
});