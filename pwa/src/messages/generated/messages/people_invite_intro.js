/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Invite_IntroInputs */

const nl_people_invite_intro = /** @type {(inputs: People_Invite_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De persoon krijgt een link. Wie hem opent, meldt zich één keer aan en kiest een wachtwoord.`)
};

const en_people_invite_intro = /** @type {(inputs: People_Invite_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The person gets a link. Who opens it signs in once and chooses a password.`)
};

/**
* | output |
* | --- |
* | "The person gets a link. Who opens it signs in once and chooses a password." |
*
* @param {People_Invite_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_invite_intro = /** @type {((inputs?: People_Invite_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Invite_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_invite_intro(inputs)
	return nl_people_invite_intro(inputs)
});