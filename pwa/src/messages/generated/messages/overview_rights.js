/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_RightsInputs */

const nl_overview_rights = /** @type {(inputs: Overview_RightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U mag altijd vragen wat wij van u weten en wie het zag. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.`)
};

const en_overview_rights = /** @type {(inputs: Overview_RightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may always ask what we know of you and who saw it. You can also complain to the Dutch Data Protection Authority.`)
};

/**
* | output |
* | --- |
* | "You may always ask what we know of you and who saw it. You can also complain to the Dutch Data Protection Authority." |
*
* @param {Overview_RightsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_rights = /** @type {((inputs?: Overview_RightsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_RightsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_rights(inputs)
	return nl_overview_rights(inputs)
});