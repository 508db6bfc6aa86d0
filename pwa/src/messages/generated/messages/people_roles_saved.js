/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Roles_SavedInputs */

const nl_people_roles_saved = /** @type {(inputs: People_Roles_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De rollen zijn opgeslagen.`)
};

const en_people_roles_saved = /** @type {(inputs: People_Roles_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The roles are saved.`)
};

/**
* | output |
* | --- |
* | "The roles are saved." |
*
* @param {People_Roles_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_roles_saved = /** @type {((inputs?: People_Roles_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Roles_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_roles_saved(inputs)
	return nl_people_roles_saved(inputs)
});