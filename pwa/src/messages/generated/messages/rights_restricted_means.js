/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Restricted_MeansInputs */

const nl_rights_restricted_means = /** @type {(inputs: Rights_Restricted_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nodig geen organisaties uit en geef niets door. Alles wat nodig is om mensen veilig te houden, gaat gewoon door.`)
};

const en_rights_restricted_means = /** @type {(inputs: Rights_Restricted_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite no organisations and pass nothing on. All that keeps people safe goes on as usual.`)
};

/**
* | output |
* | --- |
* | "Invite no organisations and pass nothing on. All that keeps people safe goes on as usual." |
*
* @param {Rights_Restricted_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_restricted_means = /** @type {((inputs?: Rights_Restricted_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Restricted_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_restricted_means(inputs)
	return nl_rights_restricted_means(inputs)
});