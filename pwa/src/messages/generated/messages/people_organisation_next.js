/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_NextInputs */

const nl_people_organisation_next = /** @type {(inputs: People_Organisation_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er kan zich nog niemand aanmelden. Nodig nu de eerste persoon uit, of een beheerder die de rest uitnodigt. Op andere apparaten staat de organisatie er binnen een minuut bij.`)
};

const en_people_organisation_next = /** @type {(inputs: People_Organisation_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can sign in yet. Invite the first person now, or an administrator who invites the others. On other devices the organisation is there within a minute.`)
};

/**
* | output |
* | --- |
* | "Nobody can sign in yet. Invite the first person now, or an administrator who invites the others. On other devices the organisation is there within a minute." |
*
* @param {People_Organisation_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_next = /** @type {((inputs?: People_Organisation_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_next(inputs)
	return nl_people_organisation_next(inputs)
});