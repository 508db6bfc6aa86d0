/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_ChairInputs */

const nl_people_role_chair = /** @type {(inputs: People_Role_ChairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorzitter`)
};

const en_people_role_chair = /** @type {(inputs: People_Role_ChairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chair`)
};

/**
* | output |
* | --- |
* | "Chair" |
*
* @param {People_Role_ChairInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_chair = /** @type {((inputs?: People_Role_ChairInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_ChairInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_chair(inputs)
	return nl_people_role_chair(inputs)
});