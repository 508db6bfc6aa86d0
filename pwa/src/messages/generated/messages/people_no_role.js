/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_No_RoleInputs */

const nl_people_no_role = /** @type {(inputs: People_No_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geen rol`)
};

const en_people_no_role = /** @type {(inputs: People_No_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no role`)
};

/**
* | output |
* | --- |
* | "no role" |
*
* @param {People_No_RoleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_no_role = /** @type {((inputs?: People_No_RoleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_No_RoleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_no_role(inputs)
	return nl_people_no_role(inputs)
});