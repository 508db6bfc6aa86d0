/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_MemberInputs */

const nl_people_role_member = /** @type {(inputs: People_Role_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lid van het Regieteam`)
};

const en_people_role_member = /** @type {(inputs: People_Role_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Member of the Regieteam`)
};

/**
* | output |
* | --- |
* | "Member of the Regieteam" |
*
* @param {People_Role_MemberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_member = /** @type {((inputs?: People_Role_MemberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_MemberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_member(inputs)
	return nl_people_role_member(inputs)
});