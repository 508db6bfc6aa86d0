/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Invite_TitleInputs */

const nl_people_invite_title = /** @type {(inputs: People_Invite_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand uitnodigen`)
};

const en_people_invite_title = /** @type {(inputs: People_Invite_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite somebody`)
};

/**
* | output |
* | --- |
* | "Invite somebody" |
*
* @param {People_Invite_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_invite_title = /** @type {((inputs?: People_Invite_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Invite_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_invite_title(inputs)
	return nl_people_invite_title(inputs)
});