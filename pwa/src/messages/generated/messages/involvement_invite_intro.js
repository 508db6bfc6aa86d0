/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Invite_IntroInputs */

const nl_involvement_invite_intro = /** @type {(inputs: Involvement_Invite_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De organisatie ziet alleen wat bij haar rol hoort, tot de uitnodiging stopt.`)
};

const en_involvement_invite_intro = /** @type {(inputs: Involvement_Invite_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The organisation sees only what belongs to its role, until the invitation ends.`)
};

/**
* | output |
* | --- |
* | "The organisation sees only what belongs to its role, until the invitation ends." |
*
* @param {Involvement_Invite_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_invite_intro = /** @type {((inputs?: Involvement_Invite_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Invite_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_invite_intro(inputs)
	return nl_involvement_invite_intro(inputs)
});