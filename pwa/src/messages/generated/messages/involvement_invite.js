/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_InviteInputs */

const nl_involvement_invite = /** @type {(inputs: Involvement_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisatie uitnodigen`)
};

const en_involvement_invite = /** @type {(inputs: Involvement_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite an organisation`)
};

/**
* | output |
* | --- |
* | "Invite an organisation" |
*
* @param {Involvement_InviteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_invite = /** @type {((inputs?: Involvement_InviteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_InviteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_invite(inputs)
	return nl_involvement_invite(inputs)
});