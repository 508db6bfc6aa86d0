/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_AnalystInputs */

const nl_people_role_analyst = /** @type {(inputs: People_Role_AnalystInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderzoeker`)
};

const en_people_role_analyst = /** @type {(inputs: People_Role_AnalystInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Analyst`)
};

/**
* | output |
* | --- |
* | "Analyst" |
*
* @param {People_Role_AnalystInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_analyst = /** @type {((inputs?: People_Role_AnalystInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_AnalystInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_analyst(inputs)
	return nl_people_role_analyst(inputs)
});