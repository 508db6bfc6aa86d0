/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Invite_DoInputs */

const nl_people_invite_do = /** @type {(inputs: People_Invite_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link maken`)
};

const en_people_invite_do = /** @type {(inputs: People_Invite_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make the link`)
};

/**
* | output |
* | --- |
* | "Make the link" |
*
* @param {People_Invite_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_invite_do = /** @type {((inputs?: People_Invite_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Invite_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_invite_do(inputs)
	return nl_people_invite_do(inputs)
});